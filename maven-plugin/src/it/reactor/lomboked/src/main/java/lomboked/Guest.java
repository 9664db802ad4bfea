package lomboked;

import shop.Lease;

final class Guest {
  int stay(Room room) {
    Lease lease = new Lease();
    int cost = lease.days() * room.getNumber();
    lease.giveBack();
    return cost;
  }
}
