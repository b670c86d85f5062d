resource "azurerm_storage_account" "intake" {
  name                     = "intake"
  resource_group_name      = "clinic"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  blob_properties {
    delete_retention_policy { # finding
      days = 1
    }
  }
}
