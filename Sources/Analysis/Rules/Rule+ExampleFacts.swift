// The fact base that the rules' examples rest on: a car maker that does not exist.

extension Rule {
  /// The facts that hold for every example, on top of the built-in units.
  package static let exampleFacts = """
    base example "Norda"
      version 2026-02

    class organization "organization"
    class company : organization "company"
    class brand "brand"
    class model "model"
    class person "person"
    class plant "plant"
    class region "region"

    source report "Norda annual report 2025"
      published 2026-02-10
      tier      primary
    source paper "Harbour Gazette"
      published 2026-02-12
      tier      press

    property sales "sales"
      datatype   quantity
      unit       vehicle
      temporal   flow
      subject    company, brand
      single
      integer
      dimensions region
    property ev-share "EV share"
      datatype   quantity
      unit       percent
      temporal   flow
      single
    property revenue "revenue"
      datatype   quantity
      unit       EUR
      temporal   flow
      single
    property result "operating result"
      datatype   quantity
      unit       EUR
      temporal   flow
      single
      signed
    property fine "fine"
      datatype   quantity
      unit       EUR
      temporal   flow
      source-min 2
    property reach "range"
      datatype   quantity
      unit       kilometre
      temporal   timeless
      single
    property headcount "headcount" "employees"
      datatype   quantity
      unit       person
      temporal   state
      single
      review-every 2 year
    property ceo "chief executive" "CEO"
      datatype   entity
      value      person
      temporal   state
      single
    property board "board member"
      datatype   entity
      value      person
      temporal   state
      closed
    property owner "owner"
      datatype   entity
      value      company
      temporal   state
      single
      inverse    owns
    property owns "owns"
      datatype   entity
      temporal   state
      inverse    owner
    property founded "founded"
      datatype   date
      temporal   event
      single
    property launched "launched"
      datatype   date
      temporal   event
      single
    property redesigned "redesigned"
      datatype   date
      temporal   event
      single
    property opened "opened"
      datatype   date
      temporal   event
      single

    entity nordics : region "Nordic countries"
    entity ada-holm : person "Ada Holm"
    entity jan-vik : person "Jan Vik"
    entity mia-lund : person "Mia Lund"
    entity per-dahl : person "Per Dahl"

    entity norda-group : company "Norda Group"
      former-name "Norda Motor Works" until 2010
      founded  1951-03-04 [report]
      ceo      ada-holm from 2015-01-01 until 2025-06-30 [report]
      ceo      jan-vik  from 2025-07-01 until 2026-08-31 [report]
      ceo      mia-lund from 2026-09-01 [paper]
      board    ada-holm [report]
      board    jan-vik [report]
      board    mia-lund [report]
      headcount 4210 person @2025 [report]
      revenue  57.9 bn EUR @2025 [report]
      result   -120 m EUR @2024 [report]
      result   -310 m EUR @2025 [report]
      owns     norda [report]

    entity norda : brand "Norda"
      owner     norda-group [report]
      sales     148300 vehicle @2024 [report]
      sales     151939 vehicle @2025 [report p2]
      sales     160000 vehicle @2026 forecast [report]
      sales(region: nordics)   40210 vehicle @2025 [report]
      ev-share  20 % @2020 [report]
      ev-share  48.2 % @2023 [report]
      ev-share  20 % @2024 [report]
      ev-share  71.9 % @2025 [report]

    entity veka : brand "Veka"
      sales     1500 vehicle @2020 [report]
      sales     2800 vehicle @2021 [report]
      sales     5100 vehicle @2024 recorded 2025-01-10 [paper]
      sales     4900 vehicle @2024 recorded 2025-06-01 preferred [report]
      sales(region: nordics)   9120 vehicle @2025 [report]
      ev-share  5 % @2019 [report]
      ev-share  6 % @2020 [report]
      ev-share  1.4 % @2025 [report]

    entity veka-yard : company "Veka"
      fiscal-year-start 04
      revenue   2.4 bn EUR @FY2025 [report]
      headcount 830 person @2021 [paper]

    entity glide : model "Glide"
      reach     452 kilometre [report]
      launched  2021 [report]
      launched  2022 [paper]
      redesigned 2024-06-10 [report]

    entity west-works : plant "West Works"
      opened    2025-10 planned [paper]
    """
}
