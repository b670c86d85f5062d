resource "azurerm_linux_function_app" "intake" {
  name                          = "intake"
  resource_group_name           = "intake"
  location                      = "eastus"
  storage_account_name          = "intakehost"
  storage_uses_managed_identity = true
}
