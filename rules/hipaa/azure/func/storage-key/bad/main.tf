resource "azurerm_linux_function_app" "intake" {
  name                       = "intake"
  resource_group_name        = "intake"
  location                   = "eastus"
  storage_account_name       = "intakehost"
  storage_account_access_key = azurerm_storage_account.host.primary_access_key # finding
}
