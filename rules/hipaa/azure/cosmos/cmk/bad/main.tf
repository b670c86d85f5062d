resource "azurerm_cosmosdb_account" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  local_authentication_enabled = false # finding
}
