// rbd: avoid use-after-free in do_rbd_add() when rbd_dev_create() fails (CVE-2023-53307): create has freed its arguments.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RbdCreateFreesOnFailure {
  boolean add(Factory factory, @Owned Client client, @Owned Spec spec) {
    Device device = factory.create(client, spec);
    if (device == null) {
      return false;
    }
    device.publish();
    return true;
  }
}

interface Factory {
  /** Takes client and spec, whether it succeeds or not. */
  @Nullable @Owned Device create(@Owned Client client, @Owned Spec spec);
}

@Tracked
interface Client {
  void put(@Owned Client this);
}

@Tracked
interface Spec {
  void put(@Owned Spec this);
}

@Tracked
interface Device {
  void publish(@Owned Device this);
}
