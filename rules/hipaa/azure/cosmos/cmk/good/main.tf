resource "azurerm_cosmosdb_account" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  key_vault_key_id = "https://clinic.vault.azure.net/keys/records"
}
