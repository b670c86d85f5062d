resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  service_plan_id     = "plan"

  site_config {
    minimum_tls_version = "1.0" # finding
  }
}
