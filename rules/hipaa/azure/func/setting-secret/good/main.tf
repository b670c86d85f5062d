resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  app_settings = {
    EHR_PASSWORD             = "@Microsoft.KeyVault(SecretUri=https://intake.vault.azure.net/secrets/ehr/)"
    FUNCTIONS_WORKER_RUNTIME = "node"
  }
}
