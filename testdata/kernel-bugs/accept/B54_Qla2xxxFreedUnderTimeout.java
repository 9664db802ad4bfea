// scsi: qla2xxx: Implement ref count for SRB (CVE-2022-49159): completion frees what the timeout handler still uses.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class Qla2xxxFreedUnderTimeout {
  void started(@Refcounted Srb srb, Timer timer) {
    timer.start(srb.get());
    srb.put();
  }

  void done(@Refcounted Srb srb) {
    srb.put();
  }
}

@Tracked
interface Srb {
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  Srb get(@Refcounted Srb this);

  void put(@Refcounted Srb this);

  void free(@Owned Srb this);
}

interface Timer {
  void start(@Refcounted Srb srb);
}
