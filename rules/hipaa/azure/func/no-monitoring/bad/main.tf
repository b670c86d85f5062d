resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  app_settings = { # finding
    FUNCTIONS_WORKER_RUNTIME = "node"
  }
}
