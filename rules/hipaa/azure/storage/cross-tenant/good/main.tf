resource "azurerm_storage_account" "intake" {
  name                     = "intake"
  resource_group_name      = "clinic"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  cross_tenant_replication_enabled = false
}
