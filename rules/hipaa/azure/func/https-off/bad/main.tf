resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  service_plan_id     = "plan"
  https_only          = false # finding

  site_config {}
}
