package hotel;

final class GuestCheck {
  int staysTwice() {
    return new Guest().stay() + new Guest().stay();
  }
}
