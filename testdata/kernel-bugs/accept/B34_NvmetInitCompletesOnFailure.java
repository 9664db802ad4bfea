// nvmet: pci-epf: Do not complete commands twice if nvmet_req_init() fails (CVE-2025-38658): the callee completed it already.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class NvmetInitCompletesOnFailure {
  private final Target target;

  NvmetInitCompletesOnFailure(Target target) {
    this.target = target;
  }

  void execute(@Owned Iod iod) {
    if (!target.init(iod)) {
      return;
    }
    iod.run();
  }
}

@Tracked
interface Iod {
  void run(@Owned Iod this);

  void complete(@Owned Iod this);
}

interface Target {
  /** Completes the command itself when it fails. */
  @TransfersOn(when = Outcome.FALSE, value = "iod")
  boolean init(@Owned Iod iod);
}
