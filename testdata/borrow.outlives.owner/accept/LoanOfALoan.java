// A loan taken from a loan ends with the first owner.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanOfALoan {
  int finish(@Owned Packet packet) {
    Header header = packet.header();
    Field field = header.first();
    int value = field.value();
    packet.send();
    return value;
  }
}

@Tracked
interface Packet {
  @Borrowed("this")
  Header header();

  void send(@Owned Packet this);
}

@Tracked
interface Header {
  @Borrowed("this")
  Field first();
}

@Tracked
interface Field {
  int value();
}
