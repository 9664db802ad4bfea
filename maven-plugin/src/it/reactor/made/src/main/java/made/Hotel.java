package made;

import maker.Desk;
import shop.Lease;

@Desk
final class Hotel {
  void leave() {
    Lease lease = new Lease();
    DeskOfHotel.take(lease);
    lease.days();
  }
}
