// Slots of a hub: devices come and go; reset goes through all; removal waits.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.NavigableMap;
import java.util.Map;

@Tracked
abstract class UsbDevice {
  private final String name;

  protected UsbDevice(String name) {
    this.name = name;
  }

  final String name() {
    return name;
  }

  abstract void reset();

  void unplug(@Owned UsbDevice this) {
    System.out.println("gone: " + name);
  }
}

class Disk extends UsbDevice {
  Disk() {
    super("disk");
  }

  @Override
  void reset() {}

  @Override
  void unplug(@Owned Disk this) {
    sync();
    super.unplug();
  }

  private void sync() {}
}

class Keyboard extends UsbDevice {
  Keyboard() {
    super("keyboard");
  }

  @Override
  void reset() {
    System.out.println(name());
  }
}

class Hotplug {
  private final NavigableMap<Integer, @Owned UsbDevice> ports = new TreeMap<>();

  static @Owned UsbDevice make(int kind) {
    switch (kind) {
      case 3:
        return new Keyboard();
      case 8:
        return new Disk();
      default:
        throw new IllegalArgumentException("kind " + kind);
    }
  }

  boolean plug(int port, int kind) {
    if (ports.containsKey(port)) {
      return false;
    }
    UsbDevice d;
    try {
      d = make(kind);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return false;
    }
    UsbDevice old = ports.put(port, d);
    if (old != null) {
      old.unplug();
    }
    return true;
  }

  boolean plugIfAbsent(int port, int kind) {
    UsbDevice d = make(kind);
    if (ports.putIfAbsent(port, d) != null) {
      d.unplug();
      return false;
    }
    return true;
  }

  void unplug(int port) {
    Optional.ofNullable(ports.remove(port)).ifPresent(UsbDevice::unplug);
  }

  void resetAll() {
    ports.values().forEach(UsbDevice::reset);
    for (UsbDevice d : ports.values()) {
      d.reset();
    }
    ports.forEach((port, d) -> System.out.println(port + " " + d.name()));
  }

  void close() {
    while (true) {
      Map.Entry<Integer, @Owned UsbDevice> e = ports.pollLastEntry();
      if (e == null) {
        break;
      }
      e.getValue().unplug();
    }
  }
}
