resource "azurerm_api_management_backend" "ehr" {
  name                = "ehr"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  url      = "http://ehr.clinic.example" # finding
  protocol = "http"
}
