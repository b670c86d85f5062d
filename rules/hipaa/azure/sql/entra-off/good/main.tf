resource "azurerm_mssql_server" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  azuread_administrator {
    login_username              = "records-admins"
    object_id                   = "0"
    azuread_authentication_only = true
  }
}
