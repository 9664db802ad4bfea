// Operators on chars, bytes and shifts around an owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CharAndBitParsing {
  static int parse(@Owned Packet packet, byte[] raw) {
    int header = (raw[0] & 0xFF) << 24 | (raw[1] & 0xff) << 16 | (raw[2] & 0xff) << 8 | raw[3] & 0xff;
    boolean urgent = (header >>> 31) == 1 & !(header < 0 ^ true);
    char kind = (char) ('a' + (header >> 4 & 0xF));
    kind++;
    kind += 1;
    short port = (short) ~header;
    long wide = (header & 0xFFFF_FFFFL) * -1L;
    float share = packet.size() / 2f;
    double ratio = share / 3.0e0 % 1;
    if (urgent | kind == 'q' || port % 2 != 0 && wide <= 0 && ratio >= 0) {
      packet.transmit();
    } else {
      packet.discard();
    }
    return header ^ kind;
  }
}

@Tracked
class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void transmit(@Owned Packet this) {}

  void discard(@Owned Packet this) {}
}
