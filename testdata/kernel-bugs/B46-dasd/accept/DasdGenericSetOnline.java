// s390/dasd: fix double module refcount decrement (CVE-2024-27054).
// Original: dasd_generic_set_online(), drivers/s390/block/dasd.c.
// Wrong: once its disciplines are set, deleting the device puts their modules, and the error path put them
// by hand as well.
// Mended: the error path only deletes the device.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class DasdGenericSetOnline {
  enum State {
    NEW,
    KNOWN,
    ONLINE
  }

  interface Discipline {
    boolean checkDevice(String busId);

    DasdModule owner();
  }

  private static final int EINVAL = -22;
  private static final int ENODEV = -19;
  private final Map<String, @Owned DasdDevice> devices = new HashMap<>();

  synchronized int setOnline(String busId, Discipline base, Discipline discipline) {
    ModuleCount baseCount = base.owner().tryGet();
    if (baseCount == null) {
      return EINVAL;
    }
    ModuleCount count = discipline.owner().tryGet();
    if (count == null) {
      baseCount.put();
      return EINVAL;
    }
    DasdDevice device = new DasdDevice(busId, baseCount, count);
    if (!discipline.checkDevice(busId)) {
      device.delete();
      return ENODEV;
    }
    device.setTargetState(State.ONLINE);
    if (device.state() != State.ONLINE) {
      device.delete();
      return ENODEV;
    }
    DasdDevice old = devices.put(busId, device);
    if (old != null) {
      old.delete();
    }
    return 0;
  }

  synchronized void setOffline(String busId) {
    DasdDevice device = devices.remove(busId);
    if (device != null) {
      device.setTargetState(State.NEW);
      device.delete();
    }
  }
}

@Tracked
class DasdDevice {
  private final String busId;
  private final @Owned ModuleCount base;
  private final @Owned ModuleCount discipline;
  private DasdGenericSetOnline.State state = DasdGenericSetOnline.State.KNOWN;

  DasdDevice(String busId, @Owned ModuleCount base, @Owned ModuleCount discipline) {
    this.busId = busId;
    this.base = base;
    this.discipline = discipline;
  }

  DasdGenericSetOnline.State state() {
    return state;
  }

  String busId() {
    return busId;
  }

  void setTargetState(@Borrowed(exclusive = true) DasdDevice this, DasdGenericSetOnline.State target) {
    state = target;
  }

  /** Puts the modules of both disciplines. */
  void delete(@Owned DasdDevice this) {
    discipline.put();
    base.put();
  }
}

/** A module, which stays loaded while somebody holds a count. */
class DasdModule {
  private final AtomicInteger users = new AtomicInteger();
  private volatile boolean going;

  @Nullable
  @Owned
  ModuleCount tryGet() {
    if (going) {
      return null;
    }
    users.incrementAndGet();
    return new ModuleCount(this);
  }

  void drop() {
    users.decrementAndGet();
  }

  boolean unload() {
    going = users.get() == 0;
    return going;
  }
}

/** One count of a module. */
@Tracked
class ModuleCount {
  private final DasdModule module;

  ModuleCount(DasdModule module) {
    this.module = module;
  }

  void put(@Owned ModuleCount this) {
    module.drop();
  }
}
