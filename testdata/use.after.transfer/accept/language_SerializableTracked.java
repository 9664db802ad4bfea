// A tracked class that is serializable and has a transient field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.Serializable;

class SerializableTracked {
  static int use(int size) {
    Record first = new Record(size);
    Record second = first.copy();
    int sum = first.checksum() + second.checksum();
    first.free();
    second.free();
    return sum;
  }
}

@Tracked
class Record implements Serializable, Cloneable {
  private static final long serialVersionUID = 1L;

  private final int size;
  private transient volatile int reads;

  Record(int size) {
    this.size = size;
  }

  Record copy() {
    return new Record(size);
  }

  int checksum() {
    reads = reads + 1;
    return size * 31;
  }

  void free(@Owned Record this) {}
}
