// s390/dasd: fix double module refcount decrement (CVE-2024-27054): the error path puts what deleting the device puts again.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class DasdModulePutTwice {
  void offline(@Refcounted Module module, Device device, boolean failed) {
    device.delete(module, failed);
  }
}

@Tracked
interface Module {
  void put(@Refcounted Module this);
}

interface Device {
  void delete(@Refcounted Module module, boolean failed);
}
