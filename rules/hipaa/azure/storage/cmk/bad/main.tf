resource "azurerm_storage_account" "intake" { # finding
  name                     = "intake"
  resource_group_name      = "clinic"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  account_kind = "StorageV2"
}
