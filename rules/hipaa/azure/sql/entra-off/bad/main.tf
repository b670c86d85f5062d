resource "azurerm_mssql_server" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  azuread_administrator { # finding
    login_username = "records-admins"
    object_id      = "0"
  }
}
