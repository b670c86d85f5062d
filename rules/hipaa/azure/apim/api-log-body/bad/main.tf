resource "azurerm_api_management_api_diagnostic" "applicationinsights" {
  identifier          = "applicationinsights"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  frontend_request { # finding
    body_bytes = 8192
  }
}
