resource "azurerm_logic_app_workflow" "referral" {
  name                = "referral"
  resource_group_name = "clinic"
  location            = "eastus"
  access_control {
    content {
      allowed_caller_ip_address_range = ["203.0.113.0/28"]
    }
  }
}
