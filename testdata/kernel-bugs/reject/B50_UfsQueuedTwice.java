// scsi: ufs: core: Fix handling of lrbp->cmd (CVE-2023-53510): the error handler queues a command that is queued already.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UfsQueuedTwice {
  private final Doorbell doorbell;

  UfsQueuedTwice(Doorbell doorbell) {
    this.doorbell = doorbell;
  }

  void submit(@Owned Lrb lrb, boolean recovering) {
    doorbell.ring(lrb);
    if (recovering) {
      // :: error: [double.transfer]
      doorbell.ring(lrb);
    }
  }
}

@Tracked
interface Lrb {
  int tag();
}

interface Doorbell {
  void ring(@Owned Lrb lrb);
}
