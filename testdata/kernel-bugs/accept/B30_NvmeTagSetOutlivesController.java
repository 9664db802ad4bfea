// nvme-tcp: remove tag set when second admin queue config fails (CVE-2025-38209): the registered tag set is walked after its controller was freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NvmeTagSetOutlivesController {
  int setUp(@Owned Controller controller) {
    Registration tagSet = controller.register();
    if (!controller.configureSecond()) {
      int busy = tagSet.busy();
      controller.free();
      return busy;
    }
    controller.run();
    return 0;
  }
}

@Tracked
interface Controller {
  @Borrowed("this")
  Registration register();

  boolean configureSecond();

  void run(@Owned Controller this);

  void free(@Owned Controller this);
}

@Tracked
interface Registration {
  int busy();
}
