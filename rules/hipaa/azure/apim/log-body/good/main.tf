resource "azurerm_api_management_diagnostic" "applicationinsights" {
  identifier          = "applicationinsights"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  frontend_request {
    body_bytes = 0
  }
}
