resource "azurerm_linux_web_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  site_config {
    minimum_tls_version = "1.1" # finding
  }
}
