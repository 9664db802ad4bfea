package shop;

import module java.base;

final class Newer {
  int mistaken(Map<String, Integer> days) {
    Lease lease = new Lease();
    days.forEach((_, number) -> System.out.println(number));
    lease.giveBack();
    return lease.days();
  }
}
