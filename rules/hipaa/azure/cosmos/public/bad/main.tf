resource "azurerm_cosmosdb_account" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  public_network_access_enabled = true # finding
}
