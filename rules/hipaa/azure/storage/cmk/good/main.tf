resource "azurerm_storage_account" "intake" {
  name                     = "intake"
  resource_group_name      = "clinic"
  location                 = "eastus"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  customer_managed_key {
    key_vault_key_id          = "https://clinic.vault.azure.net/keys/files"
    user_assigned_identity_id = "puller"
  }
}
