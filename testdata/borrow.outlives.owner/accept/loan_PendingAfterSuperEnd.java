// Before the class above ends what it knows, its map is there; what the class itself keeps still is after that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

@Tracked
class Port {
  final Map<String, @Owned Frame> pending = new HashMap<>();

  void put(@Borrowed(exclusive = true) Port this, String name, @Owned Frame frame) {
    Frame old = pending.put(name, frame);
    if (old != null) {
      old.send();
    }
  }

  void end(@Owned Port this) {
    Frame last = pending.remove("last");
    if (last != null) {
      last.send();
    }
  }
}

class NamedPort extends Port {
  private final Map<String, @Owned Frame> names = new HashMap<>();

  void name(@Borrowed(exclusive = true) NamedPort this, String name, @Owned Frame frame) {
    Frame old = names.put(name, frame);
    if (old != null) {
      old.send();
    }
  }

  @Override
  void end(@Owned NamedPort this) {
    super.end();
    Frame last = names.remove("last");
    if (last != null) {
      last.send();
    }
  }
}

class KeptPort extends Port {
  private final @Borrowed Frame name;

  KeptPort(@Borrowed Frame name) {
    this.name = name;
  }

  @Override
  void end(@Owned KeptPort this) {
    super.end();
    System.out.println(name.length());
  }
}

class LatePort extends Port {
  @Override
  void end(@Owned LatePort this) {
    Frame last = pending.remove("last");
    if (last != null) {
      last.send();
    }
    super.end();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
