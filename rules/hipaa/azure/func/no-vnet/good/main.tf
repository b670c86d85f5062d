resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  virtual_network_subnet_id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n/subnets/f"
}
