resource "azurerm_api_management_api" "records" {
  name                = "records"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  subscription_required = true
}

resource "azurerm_api_management_api_policy" "asks" {
  api_name            = azurerm_api_management_api.records.name
  api_management_name = "clinic"
  resource_group_name = "clinic"
  xml_content         = "<policies><inbound><validate-jwt header-name=\"Authorization\" /></inbound></policies>"
}
