resource "azurerm_storage_account" "intake" {
  name                     = "intake"
  resource_group_name      = "intake"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  min_tls_version          = "TLS1_1" # finding
}
