resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  site_config {
    scm_ip_restriction {
      name       = "builds"
      ip_address = "203.0.113.0/28"
      action     = "Allow"
    }
  }
}
