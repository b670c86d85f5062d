resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  site_config {
    remote_debugging_enabled = true # finding
  }
}
