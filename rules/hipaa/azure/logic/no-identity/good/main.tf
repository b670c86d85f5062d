resource "azurerm_logic_app_workflow" "referral" {
  name                = "referral"
  resource_group_name = "clinic"
  location            = "eastus"
  identity {
    type = "SystemAssigned"
  }
}
