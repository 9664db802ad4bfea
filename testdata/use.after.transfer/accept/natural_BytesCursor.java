// A cursor keeps a loan in a final field; its methods return this.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BytesCursor {
  static int parse(@Owned Packet packet) {
    try {
      Cursor cursor = new Cursor(packet);
      int version = cursor.skip(2).readByte();
      int flags = cursor.readByte();
      if (version > 4) {
        throw new IllegalArgumentException("version " + version);
      }
      cursor.seek(8).skip(flags & 3);
      return cursor.hasMore() ? cursor.readByte() : -1;
    } finally {
      packet.recycle();
    }
  }

  static int sum(@Borrowed Packet packet) {
    int total = 0;
    for (Cursor at = new Cursor(packet); at.hasMore(); ) {
      total += at.readByte();
    }
    return total;
  }
}

final class Cursor {
  private final @Borrowed Packet packet;
  private int position;

  Cursor(@Borrowed Packet packet) {
    this.packet = packet;
  }

  @Borrowed Cursor skip(int n) {
    position += n;
    return this;
  }

  @Borrowed Cursor seek(int to) {
    position = to;
    return this;
  }

  boolean hasMore() {
    return position < packet.length();
  }

  int readByte() {
    return packet.get(position++) & 0xff;
  }
}

@Tracked
final class Packet {
  private final byte[] bytes;

  Packet(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte get(int at) {
    return bytes[at];
  }

  void recycle(@Owned Packet this) {}
}
