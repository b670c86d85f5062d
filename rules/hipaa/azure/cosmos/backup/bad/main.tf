resource "azurerm_cosmosdb_account" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  backup { # finding
    type               = "Periodic"
    retention_in_hours = 8
  }
}
