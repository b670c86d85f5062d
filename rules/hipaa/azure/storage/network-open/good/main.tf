resource "azurerm_storage_account" "intake" {
  name                     = "intake"
  resource_group_name      = "clinic"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  network_rules {
    default_action = "Deny"
  }
}
