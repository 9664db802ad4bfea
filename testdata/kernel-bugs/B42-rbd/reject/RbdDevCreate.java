// rbd: avoid use-after-free in do_rbd_add() when rbd_dev_create() fails (CVE-2023-53307, 71da2a151ed1, ae16346078b1).
// Original: rbd_dev_create() and do_rbd_add(), drivers/block/rbd.c.
// Wrong: rbd_dev_create() handed client and spec to the device at once and freed them with it when a later
// step failed, while its caller took them for its own on failure and freed them again.
// Mended: the device becomes the owner of client and spec only when nothing can fail any more.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class RbdDevCreate {
  interface Monitor {
    boolean lookUp(String pool, String image);
  }

  private final Monitor monitor;
  private final Set<Integer> ids = new HashSet<>();
  private final List<@Owned RbdDevice> devices = new ArrayList<>();

  RbdDevCreate(Monitor monitor) {
    this.monitor = monitor;
  }

  /** What writing to /sys/bus/rbd/add does. */
  boolean doRbdAdd(String monitors, String pool, String image) {
    RbdClient rbdc = new RbdClient(monitors);
    RbdSpec spec = new RbdSpec(pool, image);
    if (!monitor.lookUp(pool, image)) {
      spec.put();
      rbdc.put();
      return false;
    }
    RbdDevice device = rbdDevCreate(rbdc, spec);
    if (device == null) {
      spec.put();
      rbdc.put();
      return false;
    }
    synchronized (devices) {
      devices.add(device);
    }
    return true;
  }

  /** Becomes the owner of client and spec when it succeeds. */
  @TransfersOn(
      when = Outcome.NON_NULL,
      value = {"rbdc", "spec"})
  private @Nullable @Owned RbdDevice rbdDevCreate(@Owned RbdClient rbdc, @Owned RbdSpec spec) {
    RbdDevice device = new RbdDevice(rbdc, spec);
    int id = nextId();
    if (id < 0) {
      device.free();
      // :: error: [use.after.transfer]
      return null;
    }
    device.name("rbd" + id);
    return device;
  }

  private int nextId() {
    synchronized (ids) {
      for (int id = 0; id < 256; id++) {
        if (ids.add(id)) {
          return id;
        }
      }
    }
    return -1;
  }

  void removeAll() {
    synchronized (devices) {
      while (!devices.isEmpty()) {
        devices.remove(0).free();
      }
    }
  }
}

@Tracked
class RbdDevice {
  private final @Owned RbdClient client;
  private final @Owned RbdSpec spec;
  private volatile String name = "";

  RbdDevice(@Owned RbdClient client, @Owned RbdSpec spec) {
    this.client = client;
    this.spec = spec;
  }

  void name(String text) {
    name = text;
  }

  String name() {
    return name;
  }

  void free(@Owned RbdDevice this) {
    client.put();
    spec.put();
  }
}

@Tracked
class RbdClient {
  private final String monitors;

  RbdClient(String monitors) {
    this.monitors = monitors;
  }

  String monitors() {
    return monitors;
  }

  void put(@Owned RbdClient this) {}
}

@Tracked
class RbdSpec {
  private final String pool;
  private final String image;

  RbdSpec(String pool, String image) {
    this.pool = pool;
    this.image = image;
  }

  String path() {
    return pool + "/" + image;
  }

  void put(@Owned RbdSpec this) {}
}
