package io.github.warmprefix.sample;

/** The shop's own brands, each with the sheet that goes beyond the handbook. */
enum Brand {
  NORTHLANE(
      "Northlane",
      """
      # Brand sheet: Northlane

      Commuting and touring. Steel and aluminium frames, belt or chain, with and without a
      Kestrel drive.

      - Models: Courier (belt, 8-speed hub, from 2022), Tour (chain, 11-speed), Tour Low (the
        same with a low frame), Mile (single speed, discontinued in 2021, spares until 2029).
      - Riders depend on these bicycles to get to work. A Northlane that cannot be ridden on a
        working day is P2 without a further reason; courier fleets have numbers from FL-2000 to
        FL-2999.
      - Belts: 118 teeth on the Courier, nothing else fits. A belt that squeaks in dry cold
        wants a drop of silicone, never oil. A belt that slips is `workshop`, P2, since it can
        throw the rider off the pedals.
      - Hub dynamo: a rear light that drops out over kerbs is nearly always the spade connector
        under the mudguard. Customers may push it home by hand. If it drops out again,
        `workshop`, P3.
      - Kickstands of 2025 have a weak spring. The parts team sends KS-2 on request, no receipt,
        no photograph: `parts`, P4.
      - K1 displays write ERR for E. Spares for K1 are kept until 2028, new displays are K2 only
        with an adapter.
      - Trade-in is offered for bicycles up to eight years old, only in shops.
      - Tone: people write between two meetings. Short sentences, the next step first.
      """),
  FELLSIDE(
      "Fellside",
      """
      # Brand sheet: Fellside

      Mountain and gravel. Aluminium (Scree, Cairn) and carbon (Ridge). Scree also with a K2
      drive.

      - Models: Ridge (carbon, 140 mm), Scree (aluminium, 130 mm, also electric), Cairn (gravel,
        rigid).
      - Carbon: any line, soft spot or dull knock on a carbon frame, bar or seat post is
        `safety`, P1, even if the writer calls it cosmetic. The safety desk asks for a tap test
        by video; triage does not.
      - A crash is asked about once and kindly. Crash replacement is 40 % of the list price and
        needs the old frame back.
      - Torque: stem 5 Nm, seat clamp 5 Nm (carbon with paste), through axle 12 Nm, disc bolts 4
        Nm. These four may be told to customers; every other figure comes from the workshop.
      - Brake discs: Ridge and Scree take 203 mm at both ends, Cairn 160 mm at the rear and up
        to 180 mm in front.
      - Hangers: Ridge from 2023 and all Cairn use the universal hanger, Scree uses DT-1820 up
        to 2024.
      - Droppers that sink within two years are sent a cartridge, `warranty`, P3; the workshop
        fits it in an hour.
      - Tyres: Cairn 50 mm without and 45 mm with mudguards, Ridge and Scree 2.5 inch.
      - Freehubs: gravel wheels of 2023 and 2024 have the HG spline, from 2025 the micro spline.
      - Tone: riders know their bicycles. Use the right word for the part and do not explain
        what it is for.
      """),
  DRAY(
      "Dray",
      """
      # Brand sheet: Dray

      Cargo bicycles, most with a Kestrel K3. Children and goods ride along, so the same fault
      weighs more here.

      - Models: Box (front loader, steering by cable since 2021, by rod before), Longtail (bench
        for two), Box Pro (for companies, 250 kg total).
      - A child in the box: any fault of steering, brakes, stand, belts or bench is `safety`. P1
        if the bicycle is in use.
      - Steering cables with broken strands are `safety`, P1. The bicycle is not ridden home.
        The workshop collects within 30 km of a shop, free of charge.
      - Permitted total weight: Box 220 kg, Longtail 200 kg, Box Pro 250 kg, rider included.
        Written confirmations for each frame number come from the fleet team, whoever asks.
      - Stands: the double stand of 2024 bends when it is used with children aboard. A stiffer
        one is sent on request, `safety`, P2.
      - Rain covers: CG-7002 fits the Box from 2021, CG-7010 the Longtail. There is none for the
        Box of 2020.
      - Second battery: only Longtail from 2025, dealer fitted. Other makes of charger give E-40
        and may not be used.
      - Rear wheels: two broken spokes within a month mean that the wheel is rebuilt,
        `warranty`, P2. Not to be ridden loaded.
      - Fleet numbers from FL-1000 to FL-1999 (nurseries and schools) and from FL-3000
        (delivery). A delivery bicycle that stands is P2.
      - Tone: parents and bakers write early in the morning. Practical, warm, no jokes about
        children and safety.
      """),
  PIPPIN(
      "Pippin",
      """
      # Brand sheet: Pippin

      Children's bicycles of 14, 16, 20 and 24 inches. The writer is a parent, a grandparent, a
      school, or a child.

      - Anything that made a child fall is `safety`, P1, even if nobody was hurt and the writer
        makes light of it.
      - Sharp edges, loose cranks, seized brakes and play in the front wheel are `safety`, P1:
        the bicycle rests until the desk has called.
      - R-036 concerns grey brackets only. Dark grey counts as grey. Send a photograph chart
        with the reply if the writer is unsure.
      - A child who cannot ride without training wheels, for whatever reason, has the new ones
        sent by express: say so in the summary with the word EXPRESS.
      - Forks: if the pedals touch the front wheel, the fork is turned round. It happens at
        every Christmas. `advice`, P3, and the reply says it kindly: turn the fork by 180
        degrees so that the brake is in front, then have it checked for free.
      - Left crank: has a left-hand thread at the pedal, not at the axle. A crank that came off
        is never screwed on again, the taper is ruined; the whole crank is sent.
      - Birthday parcels: a date within 72 hours raises the priority by one, as for any event.
      - Helmets: XS 46 to 50 cm, S 50 to 54 cm, M 54 to 58 cm. 14 and 16 inch tubes have the car
        valve.
      - Schools and clubs from ten bicycles on: `advice`, queue `fleet`, P3.
      - A child who writes gets an answer with his or her first name, no longer than five short
        sentences.
      - Tone: cheerful and plain. Never make a parent feel careless.
      """);

  private final String label;
  private final String sheet;

  Brand(String label, String sheet) {
    this.label = label;
    this.sheet = sheet;
  }

  /** The name as customers know it. */
  String label() {
    return label;
  }

  /** The text about the brand that goes into the prompt behind the handbook. */
  String sheet() {
    return sheet;
  }
}
