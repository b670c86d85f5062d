resource "azurerm_storage_account" "intake" {
  name                     = "intake"
  resource_group_name      = "clinic"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  shared_access_key_enabled = false
}
