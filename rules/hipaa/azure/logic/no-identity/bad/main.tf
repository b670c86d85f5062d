resource "azurerm_logic_app_workflow" "referral" { # finding
  name                = "referral"
  resource_group_name = "clinic"
  location            = "eastus"
  enabled = true
}
