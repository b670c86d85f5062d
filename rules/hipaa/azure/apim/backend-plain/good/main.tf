resource "azurerm_api_management_backend" "ehr" {
  name                = "ehr"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  url      = "https://ehr.clinic.example"
  protocol = "http"
}
