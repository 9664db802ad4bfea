// A builder of numbers makes the tracked object at the end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NestedBuilder {
  static final class Builder {
    private int length = 64;
    private boolean urgent;

    Builder length(int bytes) {
      this.length = bytes;
      return this;
    }

    Builder urgent() {
      urgent = true;
      return this;
    }

    Frame build() {
      return new Frame(urgent ? length | 1 : length);
    }
  }

  static Builder frame() {
    return new Builder();
  }

  int ping() {
    Frame ping = frame().length(128).urgent().build();
    int length = ping.length();
    ping.send();
    return length;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
