resource "azurerm_linux_web_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  https_only = true
}
