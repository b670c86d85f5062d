resource "azurerm_linux_web_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  auth_settings_v2 {
    auth_enabled           = true
    require_authentication = true
  }
}
